aws secretsmanager create-secret --name prod/authlete --secret-string '{"service_api_key":"3954707798","service_api_secret":"YbBcVoTQoomgnrKQu83B0dniqI8LFk3zME7wS5zdxrY"}'
aws ssm put-parameter --name "/as/authlete/service_access_token" --value "pNOOaFIXb0oYCxHqVO3QOE24XUbDRc4Xje_b21SaPSY" --type SecureString
aws lambda update-function-configuration --function-name as --environment "Variables={AUTHLETE_BEARER=yN9d2E-AQGARe0z8U5IGXkOPyVbLv7rZsPPQcg80GZE,SEED=ETBrFxls48o8YSR7jMi3QObRvlO-RWNiy1KbImBuXDY}"
echo -n 23dTMED2PHtQbV2AVjEOkFS7Fets4mVAazQ60RyDPVA | gcloud secrets create authlete-service-access-token --data-file=-
az keyvault secret set --vault-name v --name authlete-org-token --value 44zMyi47rwTsNys7rCoyg41m9HELXM4WX6wu6-AaLVo
az functionapp config appsettings set -n f --settings AUTHLETE_API_SECRET=2C39X7WHdUIFME1QsSqKPNUEkzSTGd2nBVXfEHaiGUo SEED=9peweZssDZxEsoz_gN0XXKHSTDi7WEnVxFixIScrgwA
doppler secrets set AUTHLETE_BEARER="6wJqQNA5-b9sFL8VBW28kFrEO_svRrzMgdjZ9O9jgyI"
consul kv put config/authlete/service.api_secret m2sHo0QvAHPy_tkA3SoheY4QSLaXGQMfH03X-QYAImY
aws ssm put-parameter --name /as/state --value fOQBtRpRm4QGJBVYhl3YL8GvysdMBfsQiSBv-Bm7d78 --type String
op item create --title Authlete --vault dev 'service api secret[password]=OH_5tatxFMyOF--8ZcvAhVRB_-exV-RuyyWPIE3d0ek'
