const
  AUTHLETE_SERVICE_APISECRET = 'Ch3IHvUmd5P6tImkouxacs5qXKE_Q0wDPIIpT1pv0dg';
  StateSeed = 'ATth09-6Q_9bblSViDS9Awx1stRiSTicx2h1ykVtPBg';
begin
  Conf.ServiceOwnerApiSecret := 'RvtwUelRnM8SsISyEc2_xcn1wJCUL78aiBGomqU7aOo';
end.
