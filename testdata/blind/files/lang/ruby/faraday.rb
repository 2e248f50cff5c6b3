conn = Faraday.new(url: 'https://us.authlete.com') do |f|
  f.request :authorization, 'Bearer', 'NUlFOK7fU2khertilsrmCCSgvnFDe8GByX2ReGraGgc'
end
old = Faraday.new(url: 'https://api.authlete.com') { |f| f.request :authorization, :basic, '4704458291', 'AoiTr6f_UAGcTUuSKx3CnClY0hlayvyElKO08elctwg' }
rs = Faraday.new(url: 'https://rs.example.com') { |f| f.request :authorization, 'Bearer', '0Ya-uru-IJygbLYUMS9ULqo2wOneiZRLUJTqmYvA7I4' }
RestClient::Request.execute(method: :get, url: 'https://api.authlete.com/api/client/get/list', user: '4644718124', password: 'E7JAyOFOdPZpMsP-7jhYfc2N1NRo2NcaBx_SJzxoK-0')
