namespace :authlete do
  desc 'List services of the organization'
  task services: :environment do
    require 'authlete_ruby_sdk'
    sdk = ::Authlete::Client.new(
      bearer: Rails.application.credentials.dig(:authlete, :org_token),
      server_url: 'https://us.authlete.com'
    )
    sdk.services.list.services.each { |s| puts "#{s.api_key}\t#{s.service_name}" }
  end
end
