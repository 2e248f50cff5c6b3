using './main.bicep'
param location = 'westeurope'
param authleteBaseUrl = 'https://eu.authlete.com'
param authleteAccessToken = readEnvironmentVariable('AUTHLETE_SERVICE_ACCESSTOKEN', 'YCL_4F-JIWvugxS0C023WYgr9Pc3i6kwG-gQP0tov1Y')
param sessionSecret = readEnvironmentVariable('SESSION_SECRET', 'oIgn1o6qdVLs6lmimD56q17jg4IXeGB9-6b6HuyhXzw')
