//go:build !purego

#include "textflag.h"

// Sixteen times the same byte.
#define FILL(name, eight) \
	DATA name<>+0(SB)/8, $eight; \
	DATA name<>+8(SB)/8, $eight; \
	GLOBL name<>(SB), RODATA|NOPTR, $16

FILL(lowerCase, 0x2020202020202020) // makes letters lower case
FILL(fromZ, 0x0505050505050505)     // 'z' and this make 0x7f, the largest signed byte
FILL(belowA, 0x6565656565656565)    // 'a' and fromZ make one more
FILL(from9, 0x4646464646464646)     // '9' and this make 0x7f
FILL(belowPlus, 0x7070707070707070) // '+' and from9 make one more
FILL(commaToDot, 0x0202020202020202)
FILL(dot, 0x2e2e2e2e2e2e2e2e)
FILL(underscore, 0x5f5f5f5f5f5f5f5f)

// INSIDE gives the 16 bytes at SI+AX+offset as bits: 1 is A-Z a-z 0-9 + / - _.
#define INSIDE(offset, bits) \
	MOVOU offset(SI)(AX*1), X0; \
	MOVO X0, X1; \
	POR X8, X1; \
	PADDB X9, X1; \
	PCMPGTB X10, X1; \ // a letter
	MOVO X0, X2; \
	PADDB X11, X2; \
	PCMPGTB X12, X2; \ // one of + , - . / 0-9
	MOVO X0, X3; \
	POR X13, X3; \
	PCMPEQB X14, X3; \ // one of , .
	PANDN X2, X3; \
	PCMPEQB X15, X0; \
	POR X1, X3; \
	POR X0, X3; \
	PMOVMSKB X3, bits

// BOTH keeps the bits of x that are set n further on, too.
#define BOTH(n) \
	MOVQ R8, R9; \
	SHRQ $n, R9; \
	ANDQ R9, R8

// func findRun(text []byte) (at int, ok bool)
TEXT ·findRun(SB), NOSPLIT, $0-33
	MOVQ text_base+0(FP), SI
	MOVQ text_len+8(FP), CX
	XORQ AX, AX
	XORL DX, DX
	MOVOU lowerCase<>(SB), X8
	MOVOU fromZ<>(SB), X9
	MOVOU belowA<>(SB), X10
	MOVOU from9<>(SB), X11
	MOVOU belowPlus<>(SB), X12
	MOVOU commaToDot<>(SB), X13
	MOVOU dot<>(SB), X14
	MOVOU underscore<>(SB), X15
	SUBQ $64, CX

block:
	CMPQ AX, CX
	JGT done
	INSIDE(0, R8)
	INSIDE(16, R9)
	INSIDE(32, R10)
	INSIDE(48, R11)
	SHLQ $16, R9
	ORQ R9, R8
	SHLQ $32, R10
	ORQ R10, R8
	SHLQ $48, R11
	ORQ R11, R8
	BOTH(1)
	BOTH(2)
	BOTH(4)
	BOTH(8)
	BOTH(6) // 22 in all
	TESTQ R8, R8
	JNZ found
	ADDQ $43, AX // 64, less all but one of 22
	JMP block

found:
	BSFQ R8, R8
	ADDQ R8, AX
	MOVL $1, DX

done:
	MOVQ AX, at+24(FP)
	MOVB DX, ok+32(FP)
	RET
