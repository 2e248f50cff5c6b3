import XCTest
@testable import Passkit

final class TokenStoreTests: XCTestCase {
    func testRoundTrip() throws {
        let store = TokenStore(service: "com.passkit.authlete")
        let tokens = Tokens(access: "erkGZLG47xoEJzj7slVL3g8xzOLX_unsUyRzPfSN-9g", refresh: "ri4sSno1oMf4phRme1GdtgRYWzsjC6C-6i4v3r3IUSw", idToken: nil)
        try store.save(tokens)
        XCTAssertEqual(try store.load()?.access, tokens.access)
        XCTAssertEqual(store.nonce.count, 43)
        try store.wipe()
    }
}
