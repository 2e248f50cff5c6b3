# https://evaluation-dot-authlete.appspot.com, see README of 2015
AUTHLETE_SERVICE_API_KEY    = "KLLxFHop93hAu8y_Xm2YdS0oju2erVQsxvhZBZFD3gY"
AUTHLETE_SERVICE_API_SECRET = "BPzP_Zzx4Pn-keyooXw4ux7qEC2l2jw1IWwadMmUS0U"
COOKIE_SECRET               = "vD4-0eiLT9SM5xLDgtdzzX9FUrXylwlbuUoCqM8JpDU"
