region        = "ap-northeast-1"
service_id    = "4828790040"
# aws ssm 参照: /prod/authlete/token
authlete_token_parameter = "/prod/authlete/token"
acm_certificate_arn      = "arn:aws:acm:ap-northeast-1:123456789012:certificate/5099ec01-bd26-4edd-9eb8-475666bd65eb"
state_lock_hash          = "47ba76d0e624e30b696a177a0599d644e65bff38fad4ad01e03d12560bbec2c8"
