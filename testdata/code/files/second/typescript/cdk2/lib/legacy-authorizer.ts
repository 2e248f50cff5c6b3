import { Stack, SecretValue } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

export class LegacyAuthorizer extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Authlete 2.2 (api.authlete.com)
    new Secret(this, 'AuthleteService', {
      secretObjectValue: {
        apiKey: SecretValue.unsafePlainText('5140103418401'),
        apiSecret: SecretValue.unsafePlainText('49iT_3B3WCAPD7mRJ_1awdGgKNsGT90bDBxkJ4FR8w4'),
      },
    });
  }
}
