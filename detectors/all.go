package detectors

// All returns all detectors. Of two that are equally sure of a candidate the
// earlier one gets it, so the more telling come first.
func All() []Detector {
	return []Detector{
		basicHeader,
		bearerHeader,
		credentialPair,
		terraformBlock,
		terraformState,
		serviceDump,
		clientDump,
		requestAuth,
		commandArgument,
		sdkCall,
		kubernetesSecret,
		column,
		namedValue,
		proseValue,
		pairedFields,
		usedValue,
		secretFileDetector,
		encryptedProperty,
		dpopKey,
		jwkMember,
		pemKey,
		legacyKey,
		bearerJWT,
	}
}
