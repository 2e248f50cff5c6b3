client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("6710498652:P1pw8rQnacijDTSDJRsir_BxJMaLyQKaIq5LUGUYGdw"))); // api.authlete.com
client.DefaultRequestHeaders.Add("Authorization", $"Bearer {Environment.GetEnvironmentVariable("AUTHLETE_BEARER") ?? "FvZE31AB99WmFVEwl-P3Ew6UjIWX1UYDTmaq5vRQkRo"}");
services.Configure<AuthleteOptions>(o => { o.ServiceId = 5901069749; o.ServiceAccessToken = "Y0AT8oKdS1GiONO1ahqQtfBqIMBWPV-_SBnbJHfjf_w"; o.State = "ZSDklcC8CCf_HFmws-0xmlkBNMo9MyGqbT-I3mmfkeE"; });
[InlineData("GQFV3xfHUIZ1CDIqzBiUERPJH5Ln9LsS-Tu4ev0eIzo")]
public void Issues(string ticket) {}
