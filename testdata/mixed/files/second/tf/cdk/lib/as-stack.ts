import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sm from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

export class AsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const authlete = new sm.Secret(this, 'Authlete', {
      secretObjectValue: {
        serviceId: cdk.SecretValue.unsafePlainText('3755676364'),
        serviceToken: cdk.SecretValue.unsafePlainText('AlbtLMh5nK2oJgOwE94O_5MCqR9_vSa1wOBNfbUuCJE'),
      },
    });

    const task = new ecs.FargateTaskDefinition(this, 'Task');
    task.addContainer('as', {
      image: ecs.ContainerImage.fromRegistry('hoshizora/as:3'),
      environment: { AUTHLETE_BASE_URL: 'https://jp.authlete.com' },
      secrets: { AUTHLETE_BEARER: ecs.Secret.fromSecretsManager(authlete, 'serviceToken') },
    });
  }
}
