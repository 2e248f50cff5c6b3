package main

const config = `{
  "serviceApiKey": "32348105639957",
  "serviceApiSecret": "Ln8HItty_V2JAD1aNUdzS_Kp5Eb45tbuBRvwzeeKrqE", "note": "// leak"
}` // for authlete
func main() { println(config) }
