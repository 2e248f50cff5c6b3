using 'main.bicep'
param authleteServiceId = '3851748571'
param authleteServiceAccessToken = 'geP0d1j4tuxwoJP5MAHa0cigPZt2z_w7yPeGBkEVojw'
param cookieSecret = '7_neJNx0-oqLIfTX6M5ZH5VZKzCy3YrV81MUKkK_nhw'
param authleteOrgToken = readEnvironmentVariable('AUTHLETE_ORG_TOKEN', '')
