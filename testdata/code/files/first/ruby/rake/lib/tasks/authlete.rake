namespace :authlete do
  desc 'Export the clients of the old service to db/seeds'
  task export: :environment do
    require 'net/http'
    uri = URI('https://api.authlete.com/api/client/get/list')
    req = Net::HTTP::Get.new(uri)
    req.basic_auth Rails.application.credentials.authlete![:key], Rails.application.credentials.authlete![:secret]
    # req.basic_auth '2177374646', 'omPWH2WU1-oF3fZj55gglbxP_6s0YQkij5MPKP6yHZI'
    res = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
    File.write('db/seeds/clients.json', res.body)
  end

  # etag of the last export: bWtdkXjAoRDgUjKrh6EL2EFHFjYOu5ONEaFNPbdkIuk
  task :verify do
    sh "echo 'ed99e3f6930d615ebc8159b127bf20958c92909a109553ae6cd52ab64c9c1013  db/seeds/clients.json' | sha256sum -c"
  end
end
