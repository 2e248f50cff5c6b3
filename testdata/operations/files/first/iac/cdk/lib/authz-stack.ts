import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secrets from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

export class AuthzStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const authlete = new secrets.Secret(this, 'AuthleteServiceToken', {
      secretName: 'idp/authlete',
      secretStringValue: cdk.SecretValue.unsafePlainText(
        'fVZ1Iz-pYWlHg0VXk2Of_kdFMF9m77lxjIkxPUDRQ08',
      ),
    });

    const fn = new lambda.Function(this, 'Introspect', {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('dist'),
      environment: {
        AUTHLETE_BASE_URL: 'https://us.authlete.com',
        AUTHLETE_SECRET_ARN: authlete.secretArn,
      },
    });
    fn.addEnvironment('AUTHLETE_BEARER', 'OwbMkfpdAQEEX3o9hvxHUQ5fBXSb5LdRYbhIkyeI1vA');
    authlete.grantRead(fn);

    new cdk.CfnOutput(this, 'CodeSha256', { value: 'CuSfKo1tEu64YAoTWabUggwoFtS3o/Fh37vmcTOyP2E=' });
  }
}
