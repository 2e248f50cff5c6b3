' Authlete smoke test
Imports Authlete.Conf
Module Module1
    Private Const ServiceApiKey As String = "4277584024438"
    Private Const ServiceApiSecret As String = "30pdW1tdB2by5ooPzFZ0aNZx--2wKtQTATj6HZHiPUU"
    Private Const ViewStateKey As String = "52Q21l-WABLGbjg6Z77OuSh0VeyFti8nzVxxTzbzRiQ"
    Sub Main()
        Dim conf As New AuthleteSimpleConfiguration() With {
            .BaseUrl = "https://api.authlete.com",
            .ServiceOwnerApiSecret = "SPVrR0xHm5XCmuQBDJ-p" & _
                "WSc4K7zjiQ_O8HfO-m0DX-A"
        }
    End Sub
End Module
