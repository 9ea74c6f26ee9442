internal import Glibc

/// How Chromium is started: quiet, off the network, with fonts that print as letters.
struct BrowserSetup {
  let arguments: [String]
  let environment: [String]

  init(_ browser: Browser, folder: borrowing TemporaryFolder, isRoot: Bool) throws(PrintError) {
    let fonts = try folder.write(BrowserSetup.fonts, to: "fonts.conf")
    let profile = "--user-data-dir=\(folder.path)/profile"
    // Chromium's sandbox cannot be set up by root.
    arguments = [browser.path] + BrowserSetup.flags + (isRoot ? ["--no-sandbox"] : []) + [profile]
    environment =
      BrowserSetup.kept.compactMap(BrowserSetup.variable) + BrowserSetup.fixed + [
        "FONTCONFIG_FILE=\(fonts)", "TMPDIR=\(folder.path)",
      ]
  }

  private static let flags = [
    "--headless", "--remote-debugging-pipe", "--disable-gpu", "--lang=en-US", "--mute-audio",
    "--no-first-run", "--no-default-browser-check", "--password-store=basic",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-default-apps", "--disable-extensions", "--disable-breakpad", "--disable-crash-reporter",
    "--disable-domain-reliability", "--disable-client-side-phishing-detection",
    // No name and no address leads anywhere, not even to this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ]

  /// What a program needs to find its parts and the user's own fonts.
  private static let kept = [
    "PATH", "HOME", "USER", "LD_LIBRARY_PATH", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CACHE_HOME",
  ]
  private static let fixed = ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC"]

  private static func variable(_ name: String) -> String? {
    getenv(name).map { "\(name)=\(String(cString: $0))" }
  }

  /// The fonts of the system without those with PostScript outlines and without variable ones.
  ///
  /// Chromium writes both as Type 3 fonts, whose text comes back as Kangxi radicals.
  private static let fonts = """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
    <fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
      <selectfont>
        <rejectfont><pattern><patelt name="fontformat"><string>CFF</string></patelt></pattern></rejectfont>
        <rejectfont><pattern><patelt name="variable"><bool>true</bool></patelt></pattern></rejectfont>
      </selectfont>
    </fontconfig>

    """
}
