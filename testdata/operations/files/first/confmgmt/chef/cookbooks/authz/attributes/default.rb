default['authz']['version'] = '2.0.3'
default['authz']['user'] = 'authz'
default['authz']['checksum'] = '298b950ad14e040739e31b77245a7b036b671f7b9c57127a983b9fb2b64357dd'

default['authz']['authlete']['service_api_key'] = nil
default['authz']['authlete']['service_api_secret'] = nil
# staging only, production comes from the data bag
override['authz']['authlete']['service_api_key'] = '4773860841' if node.chef_environment == 'staging'
override['authz']['authlete']['service_api_secret'] = 'IvxjQpyIsBOp5_R144hdX9uqQxnvFDqhGinQGqOT7Cw' if node.chef_environment == 'staging'
