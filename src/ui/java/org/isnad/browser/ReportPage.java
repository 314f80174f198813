package org.isnad.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report in the browser: what a reader can do with it, and what can be seen of it. */
final class ReportPage {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Read by every look at the page: what is shown, and the words that are its own. */
  private static final String EYES =
      """
      const shown = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;
      const texts = () => {
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const e = walk.currentNode.parentElement;
          if (walk.currentNode.data.trim() && !e.closest('script, style') && shown(e)) {
            found.push(walk.currentNode);
          }
        }
        return found;
      };
      const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
          + (e.className.baseVal === undefined && e.className ? '.' + e.className.split(' ').join('.') : '');
      """;

  private final ChromeDriver driver;
  private boolean scripts = true;

  ReportPage(ChromeDriver driver) {
    this.driver = driver;
  }

  /** As after a start: no page, no stored choice, a window of 1280 by 900, no log. */
  ReportPage forget() {
    scripts(true);
    driver.get("about:blank");
    devtools("Storage.clearDataForOrigin", Map.of("origin", "file://", "storageTypes", "all"));
    window(1280, 900);
    devtools("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    devtools("Emulation.setScrollbarsHidden", Map.of("hidden", false));
    logs(LogType.BROWSER);
    logs(LogType.PERFORMANCE);
    return this;
  }

  /** Opens a report and waits until it is loaded. */
  ReportPage open(Path report) {
    return open(report, "");
  }

  /** Opens it at a place, as from a link that somebody sent, and waits until all is unfolded. */
  ReportPage open(Path report, String fragment) {
    arrive(report, fragment);
    await("return 'gathered' in document.documentElement.dataset");
    settle();
    return this;
  }

  /** Opens it at a place; what lies further down may still be folded. */
  ReportPage arrive(Path report, String fragment) {
    driver.get("about:blank");
    driver.get(report.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
    settle();
    return this;
  }

  /** Opens it as somebody who chose that language, {@code ar} or {@code en}. */
  ReportPage openIn(Path report, String lang) {
    return open(report, "?lang=" + lang);
  }

  /** A window of this size in CSS pixels, narrower than Chromium allows its own to be. */
  ReportPage window(int width, int height) {
    return window(width, height, 1);
  }

  ReportPage window(int width, int height, double scale) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
    return this;
  }

  /** The reader's system is {@code dark} or {@code light}. */
  ReportPage scheme(String scheme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    settle();
    return this;
  }

  /** A browser in which no script of a page runs; those of a test still do. */
  ReportPage scripts(boolean run) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    scripts = run;
    return this;
  }

  /** The page as it goes to paper, on a sheet as wide as the window. */
  ReportPage onPaper() {
    devtools("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    settle();
    return this;
  }

  /** Chooses a language with the switch that the reader has in sight. */
  ReportPage language(String lang) {
    if (!is("return document.getElementById('to-' + arguments[0]).checked", lang)) {
      click(
          "return [...document.querySelectorAll('label[for=to-' + arguments[0] + ']')].filter(shown).at(-1)",
          lang);
      await("return document.documentElement.lang === arguments[0]", lang);
      settle();
    }
    return this;
  }

  /** A click with the mouse on what a script finds. */
  ReportPage click(String script, Object... arguments) {
    ((WebElement) run(script, arguments)).click();
    return this;
  }

  /** Follows a link as a click does. */
  ReportPage follow(String hash) {
    String link = "[...document.querySelectorAll('a[href=\"' + arguments[0] + '\"]')].find(shown)";
    String near = "const y = " + link + ".getBoundingClientRect().top;";
    // what is drawn on the way there has its height only then
    for (int i = 0; i < 5 && !is(near + "return y > 120 && y < innerHeight - 60", hash); i++) {
      run(link + ".scrollIntoView({block: 'center', behavior: 'instant'})", hash);
      settle();
    }
    run(link + ".click()", hash);
    await("return location.hash.split('?')[0] === arguments[0]", hash);
    settle();
    return this;
  }

  ReportPage back() {
    driver.navigate().back();
    settle();
    return this;
  }

  ReportPage press(Keys... keys) {
    Actions actions = new Actions(driver);
    List.of(keys).forEach(actions::sendKeys);
    actions.perform();
    return this;
  }

  ReportPage press(String text) {
    new Actions(driver).sendKeys(text).perform();
    return this;
  }

  /** What a script answers; {@code shown(e)}, {@code texts()} and {@code name(e)} are at hand. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(EYES + script, arguments);
  }

  boolean is(String script, Object... arguments) {
    return Boolean.TRUE.equals(run(script, arguments));
  }

  String text(String script, Object... arguments) {
    return String.valueOf(run(script, arguments));
  }

  long number(String script, Object... arguments) {
    return ((Number) run(script, arguments)).longValue();
  }

  @SuppressWarnings("unchecked") // scripts that answer lists of strings
  List<String> list(String script, Object... arguments) {
    return (List<String>) run(script, arguments);
  }

  /** What a script gives once its promise is kept. */
  Object promised(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return driver.executeAsyncScript(
        EYES + "const done = arguments[arguments.length - 1];" + script, arguments);
  }

  /** Waits until a script answers true. */
  void await(String script, Object... arguments) {
    new WebDriverWait(driver, Duration.ofSeconds(60), Duration.ofMillis(20))
        .withMessage(() -> "waited for: " + script + " of " + List.of(arguments))
        .until(d -> is(script, arguments));
  }

  /** Waits until the browser has laid the page out and drawn it, twice: scrolling follows. */
  void settle() {
    if (!scripts) {
      return; // frames call nobody then, and nothing moves but by its own layout
    }
    promised(
        "requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What the window shows, as a PNG. */
  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** What the console said since the last look. */
  List<String> console() {
    return logs(LogType.BROWSER).stream().map(LogEntry::toString).toList();
  }

  /** Every address that was asked for since the last look. */
  List<String> requests() {
    List<String> asked = new ArrayList<>();
    for (LogEntry entry : logs(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      String method = message.path("method").asString("");
      if (method.equals("Network.requestWillBeSent")) {
        asked.add(message.path("params").path("request").path("url").asString(""));
      } else if (method.equals("Network.webSocketCreated")) {
        asked.add(message.path("params").path("url").asString(""));
      }
    }
    return asked;
  }

  private List<LogEntry> logs(String type) {
    return driver.manage().logs().get(type).getAll();
  }
}
