package org.isnad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link ReportPage} with nothing left of the test before it. */
final class InChromium implements ParameterResolver, BeforeEachCallback {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(InChromium.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    page(context).forget();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ReportPage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return page(context);
  }

  /** One browser for all classes; the root's store closes it. */
  private static ReportPage page(ExtensionContext context) {
    Chromium chromium =
        context
            .getRoot()
            .getStore(OURS)
            .computeIfAbsent("chromium", key -> started(), Chromium.class);
    return new ReportPage(chromium.driver);
  }

  private static Chromium started() {
    try {
      return Chromium.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
