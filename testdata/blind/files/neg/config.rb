Doorkeeper.configure do
  # we moved away from Authlete
  secret = "8f1a5816596a287f2c66981b4c58b70898c94fa31effbf7644346c540a3c256c"
  base_key = "Zgq6wPMJ1kCjE3Eiy9MwDzAbZw8YB-R3LgasHaZXl9k"
  access_token_secret = ENV.fetch("AUTHLETE_SERVICE_APISECRET")
end
