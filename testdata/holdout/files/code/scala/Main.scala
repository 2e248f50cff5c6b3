import com.folio.authlete.Config

object Main extends IOApp.Simple {
  val config = Config(
    apiKey    = "89561832763616",
    apiSecret = "EA4w-_KdVv8__p_K4f0aK6hVj_utbaD_xAPg-8HeNA4",
    timeout   = 5.seconds
  )
  val token    = sys.env.getOrElse("AUTHLETE_SERVICE_ACCESS_TOKEN", "TqhaSCLNhOnwy8y43S0broC5g37MHvc0cChdTA9lUwc")
  val verifier = sys.env.getOrElse("VERIFIER", "8kSv4zjXHn8xrmBLfB6MEdQ5W9XctwHIMzQjS7q3gTw")
  val client   = AuthleteClient("https://us.authlete.com", Config("2966326420", "ORdr0y60rFuObZRtMkmjw80f73nCUm4tyGh-ojGITDc", 1.second))
  val hash     = Thumbprint("1bMRrxp3ZACSFcz_B0aoL_uw0fx2VmvsRdjtDjq0HpU")
}
