import * as cdk from "aws-cdk-lib";
new lambda.Function(this, "Authorizer", {
  environment: {
    AUTHLETE_BASE_URL: "https://jp.authlete.com",
    AUTHLETE_SERVICE_APIKEY: "7935878420",
    AUTHLETE_SERVICE_ACCESSTOKEN: "9Y_MAH7D19YBjjletAPEIftfH9PwfFnokIJQugH-Rxg",
    POWERTOOLS_KEY: "-YNf0f5JecyczTP2BES0p-M-DtYEL1oGg-UAq5k_6IM",
  },
});
new secretsmanager.Secret(this, "Authlete", {
  secretStringValue: cdk.SecretValue.unsafePlainText("ZRlsmWXtkbXp8IRZV3he7Kdq59xZpuqH5lpreHNMB3g"),
  secretName: "authlete/service-access-token",
});
