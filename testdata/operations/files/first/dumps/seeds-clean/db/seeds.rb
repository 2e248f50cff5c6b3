# Demo data. Nothing here is known to Authlete production.
tenant = Tenant.find_or_create_by!(name: 'demo') do |t|
  t.authlete_api_key    = ENV.fetch('AUTHLETE_SERVICE_APIKEY')
  t.authlete_api_secret = ENV.fetch('AUTHLETE_SERVICE_APISECRET') { raise 'see README' }
end

[
  ['alice', '$2a$12$7fe691904d13e08ae8e2d59d2a94cdc48454c3375dc676fd7406'],
  ['bob',   '$2a$12$f5f33c19a14b91ef5c46cad0df64e031924a0083604606fe0b86'],
].each { |name, digest| User.create!(tenant: tenant, name: name, password_digest: digest) }

Device.create!(user: User.first, push_token: 'Svxo7-KJWce9QPb5xLY2aIwlUHqg6hJvuvTTxuECgu2VCXsO6yPZIf9E57REW1w4TkiCQkj-JVFcIZ12bhQLM3EXNb1M7-RYKXba2dHEqgP0bxlz8M-mhKYTn7iu_5JPcpO7-x4hCHVNM3NuQhivXWbAAZqtNzPX', jkt: 'avvB6WpE7IRoQvUT6gcc4mJGyrh_1smWMsi3RK6ejdc')
Consent.create!(user: User.first, grant_id: 'A478xFYwdDW34Q5AQCK9rO5z_wfPlJYQvcHxoLrJE58', scopes: %w[openid payments])
ApiKey.create!(tenant: tenant, label: 'weather', token: 'Wz6fT8PtDF9NbwmgKLo3PGozFnFx87TkY4kC_7MSkGM')
