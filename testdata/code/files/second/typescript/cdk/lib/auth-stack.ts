import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda-nodejs';
import * as sm from 'aws-cdk-lib/aws-secretsmanager';

export class AuthStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);

    const secret = sm.Secret.fromSecretNameV2(this, 'AuthleteToken', 'prod/authlete/service-access-token');

    new lambda.NodejsFunction(this, 'Introspect', {
      entry: 'src/introspect.ts',
      environment: {
        AUTHLETE_BASE_URL: 'https://jp.authlete.com',
        AUTHLETE_SERVICE_APIKEY: '8947182463',
        AUTHLETE_SERVICE_ACCESSTOKEN_ARN: secret.secretArn,
      },
    });
  }
}
