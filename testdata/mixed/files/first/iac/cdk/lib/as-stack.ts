import * as cdk from "aws-cdk-lib";
import * as lambda from "aws-cdk-lib/aws-lambda";
import * as ssm from "aws-cdk-lib/aws-ssm";

export class AsStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    new ssm.StringParameter(this, "AuthleteApiSecret", {
      parameterName: "/as/authlete/api-secret",
      stringValue: "knFD9j84Mc4uhhOpaNef2Txr6QTfen_4nh3kaV5Ncnw",
    });
    new lambda.Function(this, "Authorizer", {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: "index.handler",
      code: lambda.Code.fromAsset("authorizer"),
      environment: {
        AUTHLETE_BASE_URL: "https://api.authlete.com",
        AUTHLETE_API_KEY: "51181346554698",
        AUTHLETE_API_SECRET_PARAM: "/as/authlete/api-secret",
      },
    });
  }
}
