package hmac
const serviceAccessToken = "fFwLrifLjkCQqBzf9-JNdVA9_Voy5F5GLyxPsjlYuJQ"
func New() *Client { return sdk.New(sdk.WithServerURL("https://us.acme.example"), sdk.WithSecurity("DQiNLgo2yfotJ2Orgjahj7BYUSOaZxFFvVCkq97dNHU")) }
func req() { r.SetBasicAuth("538422517727", "cmroRmYogWwxJVFsbhDw53H-0BZQZ5be7h7ikxxSVOM") }
