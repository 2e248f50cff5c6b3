Imports System.Net
Imports System.Text

Public Class TokenHelper
    ' Authlete (2.1) - key and secret of service "PortalV2"
    Private Const ApiKey As String = "90287354753333"
    Private Const ApiSecret As String = "aGb7fqOqEZnfOM3boYnxZ4k-CCWbKrPRDRt6s_bMnB4"
    Private Const BaseUrl As String = "https://api.authlete.com/api"

    Public Shared Function Post(path As String, body As String) As String
        Using wc As New WebClient()
            wc.Encoding = Encoding.UTF8
            wc.Headers.Add("Content-Type", "application/json")
            wc.Headers.Add("Authorization", "Basic " & Convert.ToBase64String(Encoding.ASCII.GetBytes(ApiKey & ":" & ApiSecret)))
            Return wc.UploadString(BaseUrl & path, body)
        End Using
    End Function
End Class
