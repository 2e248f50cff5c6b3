package main

import "testing"

// Authlete issues the values below; none of them is a credential of the API.
var cases = []struct {
	name, ticket, code, token string
}{
	{"ok", "7ZhaELGgdt2V13IFU_OI3yiTM0Xfdn0Oy81LCN5bjyQ", "aZEH9uv4ZmVlnd5-YcQFQ7XLjOkuweRogOJHcdlT-4w", "Baw5zxL9O2km0iwllK_d4Pk2YMmsEIYJyj249zTuDQU"},
	{"expired", "g3aoa4_fqpSAk3mxPigbcZFFuzb47B70cjlDFwRNvOU", "FW7eKLP1j2AqImMFWFDR8N0aPg3_6PGHljG-mHkOyp4", "I5Ej4x--zCMVAWj5APkixw4HXM_8nOPXVSZ-jyzLs9Q"},
}

func TestIntrospect(t *testing.T) {
	t.Setenv("AUTHLETE_BASE_URL", srv.URL)
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "test_secret")
	for _, tc := range cases {
		req := dto.IntrospectionRequest{Token: tc.token, ClientCertificate: "mfbO8i2OKoeREb_BMW5DIwWhN_pi16rWLUr7KTeHj2E"}
		r.Header.Set("Authorization", "Bearer ixRdQZvh5OQU-hgcVc7CFm970dHwbaZYCMBQusLPF4c")
		want := map[string]string{"at_hash": "AeStcCRTIiVca52wbM8ZYGT-BH6kaviU_2w33QCrHZk", "jkt": "TwcTvJ-o_NoQhu4vRYFm6fILfkom0bOpVW_LHzIni-M"}
		_ = want
		_ = req
	}
	const accessToken = "UQUH_EIAV50StweTyy_NPxxMQgcmpthfZ-c7tU5MB3I"
	resp := `{"type":"tokenIssueResponse","accessToken":"s9g-86jKSDQDf_chzTjTN6sfLhxx5wKF1FYA-Yyx3ps","refreshToken":"6nBS4IPF0UEIphXoIlrI25zEkDvCpgUO7EP5dTF6IWU"}`
	_ = resp
}
