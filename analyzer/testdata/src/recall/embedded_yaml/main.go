package main

const config = `
authlete:
  base_url: https://us.authlete.com
  service_id: 1234567890
  service_access_token: -eDAZTCZAwR2m-jqJrYOQBwUcVouGkyOFXRyb_fa1OY # // leak
`

func main() { println(config) }
