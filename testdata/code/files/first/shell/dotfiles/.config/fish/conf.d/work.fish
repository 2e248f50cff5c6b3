# work
set -gx EDITOR nvim
set -gx AUTHLETE_BASE_URL https://jp.authlete.com
set -gx AUTHLETE_ORG_ID 811116869842934
set -gx AUTHLETE_ORG_TOKEN 3IGjRrdJGdbP65AJOMkhs7PfylqBF0w3ti6w0I3arZo
set -gx GITHUB_TOKEN ghp_644f42cf4c1adfff17cfb168dcd1490e6076
set -gx HOMEBREW_GITHUB_API_TOKEN $GITHUB_TOKEN

abbr -a asvc 'http --auth 3029408060:H9jUlWa_4ENw8lrSEczELsei4ds2qobcmADByt49Mxo https://api.authlete.com/api/service/configuration'
