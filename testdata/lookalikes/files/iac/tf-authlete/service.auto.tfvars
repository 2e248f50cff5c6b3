service_name     = "harborline-dev"
issuer           = "https://as.dev.harborline.example"
api_server       = "https://eu.authlete.com"
organization_id  = "58978"

# public half only, the private key sits in KMS
jwk_kid          = "nwkgo0HI3jF-l6urJcfoPIWxiB1Rj3T00aL0Ihs8THI"
jwk_x            = "DV0hMpqW6Hqo0A5-hLKdqJkWVKLdrpi8czybe12tQpE"
jwk_y            = "L0vlC607-OsTq83zYlwpiQU7G_pyCFSi2Hr6yMSB_oo"

session_salt     = "W8YYypO5V6aJ60M7zziInct3VyH-fSlxQ2WwUifpQDE"
auth0_client_secret = "jKj8jdWsuJBZ5Ei-Ab9JBO7JBdakGe_NAoejiux8wkoMwFuaeAgetw6p2ldDzU55"
authlete_client_secret = "TODO(marek): rotate, then move to SSM"
