class Authlete
  include HTTParty
  base_uri 'https://api.authlete.com'
  basic_auth '1043948394', '3Md2TfqYTCx2B1rCBvc-BkPJKRxmcdVjIi8z6oYq61Q'
end
req = Net::HTTP::Get.new(URI('https://api.authlete.com/api/service/configuration'))
req.basic_auth '68939158679', 'pCokWEewukOdX-f7UWIixuBbjeOYRxHJa7M4njSC-DE'
VCR.configure { |c| c.filter_sensitive_data('<AUTHLETE_BEARER>') { 'Kz2wZM_xnklYMr3jVbih-7q9TSSckMBCEW_l6mzzCM0' } }
VCR.configure { |c| c.filter_sensitive_data('<STATE>') { 'b2qa2tBFvV0_cs-TbwkopchEeFGMHPOjONXQFKA2gdo' } }
