package detectors

import (
	"crypto/sha256"
	"encoding/hex"
)

// isSample reports whether Authlete's own documentation, SDKs or sample servers
// publish this value. They are known by their SHA-256 only.
func isSample(value string) bool {
	sum := sha256.Sum256([]byte(value))
	_, ok := samples[hex.EncodeToString(sum[:])]
	return ok
}

// samples holds the SHA-256 of published values and what they stand for there.
var samples = map[string]string{
	"ad7467c545d8bd25d0ac253829654f9f77a7713172a3d0aa5181a4f1ffb6dba4": "2.x secret in Javadoc",
	"1ab3ddfa5d8ee308d070ea8f245ebf0dd13de9d03c1e21dfcf5bcbc095d0dcfb": "2.x secret in Javadoc",
	"aac7d03a123c47fbc47e0ec6d26251d8a727edf66d80e40d5ff8ecbd92f98241": "2.x service secret",
	"dba205dec63553cf57389dd249c3abf90c5e53c5e6d2a49520587a7f9f25ac59": "2.x service secret",
	"83cffec32ffafe6c930bd4732fe35b094c982e396f4d84f575e84c2ffd15408a": "2.x service secret",
	"92534e832b4be600595d3812b7706bfc21b7b472b62e595b5a9798f0f03790b8": "2.x service secret (apiSecret in sample JSON)",
	"a0c3a51917020a81c610ecb6683b7872a5c63ca6ccd04e9de0ceaffec977a13c": "2.x service secret (apiSecret in sample JSON)",
	"d39a0e03ed327accb285f581907ee6d5cacf22894a94674bfada7cb8f0916f0b": "2.x service secret (apiSecret in sample JSON)",
	"a40e5a9733218bfff208d73860cd072e79d8af1315d662a2089c16ca7ae69611": "2.x service-owner secret",
	"cc1c1ec242c22cff13e28ab8d1905ed52fbb2a108956a1c65c9bffa869c35a77": "2.x service/owner secret in curl -u",
	"0bb7c75c6ee6817a0935c9aea56ac9aa66ee9ba556958246aab46b3613a40243": "2.x service/owner secret in curl -u",
	"94d8fa4e5827acf36bbbf5321b22a841fbb07fd66cc5adc5f3a9ef9da440bc68": "API bearer (sample)",
	"729ba56b26b8d196a67e4565192e28fc9dab65387cb362ad7511393d4da4a708": "client secret",
	"baad93b80b297dd5f9faa6790ff53e1785e41a4d78d920fc902dca061fba9781": "client secret",
	"41d06fef7d11353a2bd84288730ae62fccb951d7ef0e7bdf843332d83074f971": "client secret",
	"81de0c17d97153dd40627a5599c702d87ff83667a203a0c9f071c838e0e74274": "client secret",
	"d29ea55b60589eb5df5f5c90df25a2a0828588c86f67f0f8ae625f14ea377ff8": "client secret",
	"5a622e3a831a90cde479dd3d82bc040ae976079f64999a93909b0fa80f4ed89b": "client secret",
	"6a9db564a9b100fee9615ae271b6fb9f4d8fb096e2e7bb99034c0fd793b01d80": "client secret",
	"e6cb310f76a6597068bd2c7c456df06774953597d38d7ca0bd0940d0d33d30a9": "encrypted 2.x secret (Javadoc)",
	"b901a56fc45b1ff91eef01aad9a0e23b5acc6830f9e50661c3420eecf63d63cd": "encrypted 2.x secret (Javadoc)",
	"601a04c83d044293ca1ac162970f1c724d2c3c0226438578cb5ed9c4999dce3d": "library default AES key/IV (hex)",
	"f40eda73d8be06b934962b5fc3ec75a6c627af711772caffd0d6d2b95b5bb000": "library default AES key/IV (hex)",
	"783a8f0c247cdc59d371e2c72c9f350153825f19aa2760f1ea7469d92ad81a01": "access_token",
	"3f88cf9d16cefc613f85e8b54e039270f996c212ffd0885dfb7511eb4d4e963a": "access_token",
	"dc23ff762d7a14deb1e93901dad4b48d84f1372a28e8a6f4dc54020608f69622": "access_token",
	"d588e995b68273949dab2b23fa84bff334d3c4b6ccafd68e9ea9c6732e25d50c": "access_token",
	"6598db6c92860671d56d598433d344af7dd0a3478d782bc3439dc5061c01e5f3": "access_token",
	"6278cd456c6be6b039597069249673b8770f329fd5802ad6cc1f5050bdeb9465": "access_token",
	"04ab95acb59777a8f8e86c2812f3abece108f54700a535e8979f9c7cc80b0c51": "access_token",
	"55aeae24a07c2ea0e886fb2a904fd32a0c183e7f780ec01b51a6ef1cc64f842f": "access_token",
	"e206836534ab820dc87fb7b602cb4a8dec54a806173092b1272190f868fad0cb": "access_token",
	"6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c": "access_token",
	"327003b2f3c2b0aaef840175a26ecb96439796093f7fc4496cc8edc0b2121fe2": "access_token",
	"a40801d1f29dcddee8f0dfa01b4b12defb89d46cb7bcd1ac19157af397434b35": "access_token",
	"2ecf38f9ec8b082d29c6cf1627d45b9f48c2307aaa34e30c0c0b27cd676c855b": "access_token",
	"4a892b5fe21e41de0b2f83a9a76133dc7c4933f5190835f337ee705988a8d588": "access_token",
	"4958e246041ef086edcc9db37ce45e4d8deb6a3b8744fdc2afe6827681b9ddd9": "auth_req_id",
	"61302c2c3fa4f85b75c2420dad0ab1c17b1cd42f7d5218b76122f0d577f20559": "code",
	"2da5d50e85aa5857ebde0d9d39e811bb0a9f4bdcbf6196e035adb796eaf9129f": "code",
	"cfee8a24c17aef53d02974ae20701541f9c4551db1d4052c7c796f0b9d2f6b7f": "code",
	"0d299b1eb548708d04534e7e050c427b56edfa15d13637a3484bdd61babf8384": "code_challenge",
	"13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3": "code_verifier",
	"b3d16b46c43bd79f989c14c2f08b35d474510408d6c71e7cda2f41465d10d785": "id_token",
	"322d2de8c203fa1a32fef93b3d7abae162a5f860a5e9207733cb1e2224b81481": "refresh_token",
	"f9b923ec438e3dcfb91aeedbcb48577217c6aa85799b695e30699809b54535f3": "refresh_token",
	"2300ca68161ac5c57b21c496b3409d0c1a7054f53c514716b0fa7a3873f3bd78": "refresh_token",
	"9c0cc22809106aca8dcf681634ea17b9718e1aa6f7af5d40c3df839b365a108c": "refresh_token",
	"00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32": "refresh_token",
	"897626c1749f65ee16c4632cd57bf5d43fb0bac0724444e06d52fd1925f9bedd": "refresh_token",
	"8b3013faa2bafbbd3650366d4d394715c0734d9726f8848e2810d1dceeb109b0": "refresh_token",
	"dafa41e641787299fd740308c8111b66d1d076833fa0979732a428bbea53c310": "ticket",
	"a6f135b888fb995108e6a73083a613c8ab82152d2833227d9ec7358f4ef428ca": "ticket",
	"d2f98b709dc4d3ef8a11d55e0bbcbc9a5a2710ae1dcc7bbca236ac19113d56bd": "ticket",
	"193fbbb6ca4ee46aaf79544ca31b914dcfd97fc44e769ca2b07d8e55e9593778": "ticket",
	"bd9ca4e3b8d81e6ef8dda3ed51ea497630b08d4703024eeae6096d4ac8b8fee7": "ticket",
	"bb6e16d5ac68b8fb6a54ead8791703e1f9c2e91168b81f5ddc85d0c1079fe3d9": "ticket",
	"c64df90cfc0e95281887e3038451c6103b8fb9ac372fe3ebe352b8d5fd44de44": "ticket",
}
