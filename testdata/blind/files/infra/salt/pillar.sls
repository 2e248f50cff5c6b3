authlete:
  service_owner:
    api_key: 969809025266
    api_secret: 'NRHfcePd00D7ivZL3E2oREzzpVzIv1b3wtFQ33TzII4'
app:
  salt: e-pqm51SvjSm8TLzsip5imhMzQ8taA7QrLTobxdv07M
