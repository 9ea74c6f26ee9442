import Testing

@testable import Pictures

@Suite struct PictureFormatTests {
  @Test(arguments: [
    (JPEGSample.camera, PictureFormat.jpeg), (PNGSample.camera, .png), (GIFSample.camera, .gif),
    (GIFSample.header(version: "GIF87a"), .gif), (WebPSample.camera, .webp),
  ])
  func theFirstBytesTellTheFormat(bytes: [UInt8], format: PictureFormat) {
    #expect(PictureFormat(signature: bytes) == format)
  }

  @Test(arguments: ["", "GIF", "GIF90a", "RIFF\0\0\0\0WAVE", "RIFF", "<svg>e\u{301}</svg>", "BM", "II*\0"])
  func otherFilesAreRefused(text: String) {
    #expect(PictureFormat(signature: text.utf8) == nil)
    #expect(refusal(Array(text.utf8)) == .unknownFormat)
  }
}
