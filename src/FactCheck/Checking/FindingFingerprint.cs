using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Checking;

/// <summary>Computes <see cref="Finding.Fingerprint"/>.</summary>
internal static class FindingFingerprint
{
    public static string Of(Finding finding)
    {
        var text = new StringBuilder();
        text.Append(finding.Rule).Append('\0').Append(finding.Attribute);
        foreach (FindingSide side in finding.Sides.Take(2))
        {
            text.Append('\0').Append(side.ArticleId ?? side.Source).Append('\0').Append(side.Text).Append('\0').Append(side.Value);
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
