using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>
/// Hangul, Kana and Han terms. These scripts know no case, so a word is a whole run of them, and the term has to end it:
/// <c>사용자비밀번호</c> is a password, <c>비밀번호길이</c> (its length) is not.
/// </summary>
internal static class ScriptTerms
{
    private static readonly ImmutableArray<string> Strong = WordSet.List("""
        비밀번호 암호 패스워드 비번 비밀키 인증키 암호키 암호화키 개인키 접근토큰 액세스토큰 인증토큰
        パスワード 暗証番号 秘密鍵 合言葉 秘密キー 暗号鍵 暗号化キー シークレット アクセストークン apiキー
        密码 密碼 口令 密钥 密鑰 金鑰 私钥 私鑰 凭证 憑證 访问令牌 存取權杖
        """);

    private static readonly ImmutableArray<string> Weak = WordSet.List("토큰 トークン 令牌 權杖");

    // Short words that other words end with: 스키 is a ski, 쿠키 a cookie.
    private static readonly WordSet WeakWhole = WordSet.Of("키 인증 鍵 钥 キー");

    private static readonly ImmutableArray<string> UserName = WordSet.List(
        "사용자이름 사용자명 사용자아이디 아이디 계정 ユーザー名 ユーザー 用户名 用戶名 帐号 账号 帳號");

    private static readonly ImmutableArray<string> Never = WordSet.List(
        "비암호 무암호 취소토큰 取消令牌 忘记密码 忘記密碼 修改密码 修改密碼 重置密码 重設密碼 显示密码 公開金鑰 公開鍵 공개키 キャンセルトークン");

    public static CredentialName Judge(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || !Letters.IsCaseless(word[word.Length - 1]) || EndsWithAny(word, Never))
        {
            return CredentialName.None;
        }

        return EndsWithAny(word, Strong) ? CredentialName.Strong
            : EndsWithAny(word, UserName) ? CredentialName.UserName
            : WeakWhole.Contains(word) || EndsWithAny(word, Weak) ? CredentialName.Weak
            : CredentialName.None;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> word, ImmutableArray<string> terms)
    {
        foreach (var term in terms)
        {
            if (word.EndsWith(term))
            {
                return true;
            }
        }

        return false;
    }
}
