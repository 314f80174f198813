package org.isnad.link;

import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;

/**
 * An article that claims something.
 *
 * @param claims in the order of the text
 */
record Article(Document document, List<Claim> claims) {}
