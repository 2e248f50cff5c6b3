Attribute VB_Name = "modAuthlete"
Option Explicit

' Clientliste von Authlete in das Blatt "Clients" holen
Private Const cBenutzer As String = "5298755786607"
Private Const cKennwort As String = "bM7iRHgEP3cOussSIrCHQo3lonfuulzz9XwwNFbb18A"

Public Sub HoleClients()
    Dim x As Object
    Set x = CreateObject("MSXML2.XMLHTTP")
    x.Open "GET", "https://api.authlete.com/api/client/get/list?end=200", False, cBenutzer, cKennwort
    x.send
    If x.Status = 200 Then
        Worksheets("Clients").Range("A1").Value = x.responseText
    End If
End Sub
