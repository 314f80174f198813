package org.isnad.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser on this machine, started once for all tests and gone with them. */
final class Chromium implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,900");

  /** Held, or it would be collected and speak again: it misses classes that no test here needs. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final Path profile;
  final ChromeDriver driver;

  private Chromium(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /**
   * Starts it with an empty profile.
   *
   * @throws IllegalStateException when there is none, saying how to install it
   */
  static Chromium start() throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    File browser = find("isnad.chromium", "chromium", "chromium-browser", "google-chrome");
    File chromedriver = find("isnad.chromedriver", "chromedriver");
    Path profile = Files.createTempDirectory("isnad-chromium");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    options.setCapability("unhandledPromptBehavior", "ignore");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .usingAnyFreePort()
            .build();
    return new Chromium(profile, new ChromeDriver(service, options));
  }

  private static File find(String property, String... names) {
    String given = System.getProperty(property);
    if (given != null) {
      return new File(given);
    }
    String path = System.getenv("PATH");
    return Arrays.stream(names)
        .flatMap(
            name ->
                Stream.of((path == null ? "" : path).split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "-Pui runs tests in a real browser and there is no '"
                        + names[0]
                        + "' on the PATH. Install it (Debian: apt-get install chromium"
                        + " chromium-driver fonts-noto-core), or name it with -D"
                        + property
                        + "=FILE, or leave -Pui out."));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
    }
  }
}
