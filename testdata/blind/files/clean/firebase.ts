export const authleteApp = initializeApp({ apiKey: "AIzajJhET3X8yILwczrMGFZC3_NGhUvYPEALWeE", appId: "1:990598452668:web:8af1306b92c10b227efb40", measurementId: "G-X", vapidKey: "rJvPmQ7Wsp7CTD5SDaQvOKNlH_yrHfn5bj9SSaOW2S7V8xUTSXqefWAo7Ys7ZMPtfftN4_WYUqO5Tx9IsWP_2Wo", recaptcha: "6Lchamwa0j0F2nhYOOw75zupiaiqEqXq_GWIiY1g" });
export const ISSUER = "https://as.example.com"; // Authlete
export const CODE_CHALLENGE = "WD854N2SR0cofJEpSKhVvBeLKy3PIQ05-VtB3-Pi9zk";
