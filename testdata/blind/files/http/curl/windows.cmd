curl -X POST ^
  -H "Authorization: Bearer OrLzauDu46nIZu6NVkOPplKiEuclnKOlTErG5y0S81s" ^
  -H "X-Trace: _51yTlx2fVKYgWOg2uJ6xtF3alHpMBEGK_7GakWadsI" ^
  https://jp.authlete.com/api/3149450925/auth/token
