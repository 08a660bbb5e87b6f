package vn.soat.cli.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser without a window that looks at pages as readers do; it stays off the network. */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one; where none is installed, the test is left out. */
  public static Browser start() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no browser to look at pages with: " + CHROMIUM + " and " + DRIVER);
    Path profile = Files.createTempDirectory(Path.of("target"), "chromium").toAbsolutePath();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    ChromeDriver driver = new ChromeDriver(options);
    driver.get("about:blank"); // Orders about the screen need a page that is there.
    return new Browser(driver);
  }

  /** The driver itself. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a page on a screen of this width. */
  public void open(Path page, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri().toString());
  }

  /** Shows pages as readers want them: {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages as a printer does. */
  public void print() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
  }

  /** The one element that a selector finds first. */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that a selector finds and a reader sees. */
  public List<WebElement> shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  /** Whether a reader sees at least a part of the element without scrolling. */
  public boolean inView(WebElement element) {
    return (Boolean)
        driver.executeScript(
            "const box = arguments[0].getBoundingClientRect();"
                + "return box.bottom > 0 && box.top < innerHeight"
                + " && box.right > 0 && box.left < innerWidth;",
            element);
  }

  /** What a script works out in the page. */
  public Object ask(String expression) {
    return driver.executeScript("return " + expression);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
