Imports System.Net
Imports System.Text

Public Module OAuthModule
    ' Authlete Produktivdienst
    Private Const SERVICE_API_KEY As String = "58476029524241"
    Private Const SERVICE_API_SECRET As String = "keQ2UTWiRUOsPOtWtBqGKlli0TbitG" & _
        "HHrSRGTNPSm30"
    Private Const MachineKeySalt As String = "I-_K7cGBp-doVkXMpb8UkZNINYzNU-mkJB_5vDy9ew8"

    Public Function Introspect(token As String) As String
        Using wc As New WebClient()
            Dim raw = Encoding.ASCII.GetBytes(SERVICE_API_KEY & ":" & SERVICE_API_SECRET)
            wc.Headers(HttpRequestHeader.Authorization) = "Basic " & Convert.ToBase64String(raw)
            wc.Headers(HttpRequestHeader.ContentType) = "application/json"
            Return wc.UploadString("https://api.authlete.com/api/auth/introspection",
                                   "{""token"":""" & token & """}")
        End Using
    End Function
End Module
