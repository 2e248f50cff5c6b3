import CryptoKit
import XCTest
@testable import Wallet

final class DPoPTests: XCTestCase {
    // Issued by the Authlete trial VCI server, expired long ago.
    private let accessToken = "SNgj2SZzIxbn917JcoNydA0IVTFFZSFX0ICkU-agVP0"
    private let expectedAth = "5sKincismXbT7diowL6NM6QVHkWcGHGCdBR43W9swvw"
    private let expectedThumbprint = "Jpn2qBRIuTdXOlCE0cw4FrsqsYuy8fg2yEA5l3dP97Y"

    func testAth() {
        XCTAssertEqual(DPoP.ath(of: accessToken), expectedAth)
    }

    func testThumbprint() throws {
        let jwk = #"{"crv":"P-256","kty":"EC","x":"eWlOq40ehyCSvPhx99T_msA6OG1PlCfvh3CS0XgYSq4","y":"JL6yANCtWkEVk9SX0oOFcl2-ej0ZGvy2aLHHQwBkpzQ"}"#
        XCTAssertEqual(try JWK(json: jwk).thumbprint, expectedThumbprint)
    }
}
