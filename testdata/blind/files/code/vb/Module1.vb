Module Module1
    Sub Main()
        Dim conf As New AuthleteSimpleConfiguration() With {
            .BaseUrl = "https://api.authlete.com",
            .ServiceApiKey = "2014536264",
            .ServiceApiSecret = "SXIw3URApj9JTnEPQl6HZ7gIkJ1cmZnlnPqx3KL9DRM"
        }
        conf.ServiceOwnerApiSecret = "OfwC-8BsmB3OkkyENq20ho1m8DtaefpT1waSSCBDmDk"
        Dim state = "2bfJDAXodhEFlW-ePqwzXpUcujWW2OHVeHZS0D7S54s"
    End Sub
End Module
