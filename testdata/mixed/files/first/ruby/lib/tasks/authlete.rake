require 'authlete'

namespace :authlete do
  def api
    Authlete::Api.new(
      host: 'https://api.authlete.com',
      service_owner_api_key: ENV['SO_KEY'] || '979608731873',
      service_owner_api_secret: ENV['SO_SECRET'] || 'rHWX46IJlC33ro4p94-fKgzph068oV1V08LvY5VFPWo',
      service_api_key: ENV['SERVICE_KEY'],
      service_api_secret: ENV['SERVICE_SECRET']
    )
  end

  desc 'list all services'
  task :services do
    api.service_get_list(0, 50).services.each { |s| puts "#{s.apiKey}\t#{s.serviceName}" }
  end

  desc 'Client-Secrets neu vergeben'
  task :refresh, [:id] do |_, args|
    puts api.client_secret_refresh(args[:id])
  end
end
