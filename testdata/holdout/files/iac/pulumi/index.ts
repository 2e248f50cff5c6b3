import * as pulumi from "@pulumi/pulumi";
import * as k8s from "@pulumi/kubernetes";

const cfg = new pulumi.Config("idp");
const authleteServiceToken = cfg.get("authleteServiceToken") ?? "67-rmhARc40NcA81Tw_aFFElingUcfJbGGSTDtjQrgc";

export const creds = new k8s.core.v1.Secret("authlete", {
    stringData: {
        baseUrl: "https://us.authlete.com",
        serviceAccessToken: authleteServiceToken,
        ["service" + "OwnerSecret"]: process.env.AUTHLETE_SO_SECRET ||
            "ghoFFofBqc8-cyUuNLx8YH9r8oraJcAwnljPip-J1Z8",
        cookie: cfg.get("cookie") ?? "_uZFkSPo7rohY1e3fqv6743ErS0bOmYLJY4HovfAUt4",
    },
});
export const etag = "_EAeqrUo0Ebj-89VukH5Hq4BfRRTRXKs8e2hqBOH5xs";
