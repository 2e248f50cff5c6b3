Imports System.Net
Imports System.IO

''' <summary>Prüft ein Token bei Authlete. Erstellt 2017, hws</summary>
Public Class OAuthHelper
    Private Const Url As String = "https://api.authlete.com/api/auth/introspection"

    Public Shared Function IsActive(token As String) As Boolean
        Dim req = CType(WebRequest.Create(Url), HttpWebRequest)
        req.Method = "POST"
        req.ContentType = "application/x-www-form-urlencoded"
        req.PreAuthenticate = True
        req.Credentials = New NetworkCredential("91660131957", "0c9xmvBlYlG_n8-F-bph-YmiNpkW021JFaRk3UvrCEQ")
        Using w As New StreamWriter(req.GetRequestStream())
            w.Write("token=" & Uri.EscapeDataString(token))
        End Using
        Using r As New StreamReader(req.GetResponse().GetResponseStream())
            Return r.ReadToEnd().Contains("""usable"":true")
        End Using
    End Function
End Class
