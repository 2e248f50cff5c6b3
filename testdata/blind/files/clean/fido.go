var challenge = "9M46BtLxvkc1ATFeW9bE9OY9oSpimeqB_Pst9DyFBzU" // the Authlete demo of WebAuthn
var credentialID = "kfa-vgN4z6i9WQc017LqzsOAeWY3uB9S3qppTX5k_QI"
var userHandle = "nWoNH5LSIsVOtgtcMPAhWPjMpAv6GgJsrchIrf_EhCrT1HfXIujMAo6E-i4pec0AlWVEP6vyKkSMISf72b5Sbw"
var aaguid = "5f9725bc-78ac-4413-a4d3-cbb5a4772eb4"
