{% set env = grains['env'] %}
as:
  authlete:
    host: api.authlete.com
    apikey: {{ {'prod': 89828455045223, 'qa': 47217666924000}[env] }}
    apisecret: {{ {'prod': 'l8gY2N1yhrxCq-Tt7foNn6AVpQ_Kx6L1Hsg31xRF6PI', 'qa': 'KAdnmvyjKH27zgsnMTXW3-tkPPRCvPh_D7IjnHtVGlY'}[env] }}
  tls:
    cert: /etc/ssl/as.pem
