using System.Collections.Immutable;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>The names behind <see cref="ExfiltrationHosts"/>; subdomains count with them.</summary>
internal static class ExfiltrationHostList
{
    public const char Separator = ' ';

    private const string Storage =
        "blob.core.windows.net file.core.windows.net dfs.core.windows.net storage.googleapis.com storage.cloud.google.com firebasestorage.googleapis.com "
        + "r2.cloudflarestorage.com r2.dev digitaloceanspaces.com backblazeb2.com wasabisys.com linodeobjects.com vultrobjects.com oss.aliyuncs.com";

    private const string FileSharing =
        "dropboxapi.com dropbox.com dropboxusercontent.com drive.google.com api.onedrive.com 1drv.ms upload.box.com api.box.com mega.nz mega.co.nz "
        + "wetransfer.com mediafire.com sendspace.com gofile.io file.io transfer.sh temp.sh bashupload.com catbox.moe 0x0.st tmpfiles.org pixeldrain.com "
        + "ufile.io anonfiles.com sendgb.com oshi.at pcloud.com 4shared.com";

    private const string Paste =
        "pastebin.com paste.ee hastebin.com dpaste.com dpaste.org rentry.co controlc.com privatebin.net ix.io termbin.com sprunge.us paste.rs "
        + "justpaste.it gist.github.com gist.githubusercontent.com";

    private const string Tunnel =
        "ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev trycloudflare.com devtunnels.ms loca.lt localtunnel.me serveo.net localhost.run "
        + "lhr.life pagekite.me bore.pub telebit.cloud pinggy.io pinggy.link portmap.io playit.gg loclx.io zrok.io";

    private const string Webhook =
        "webhook.site requestbin.com requestbin.net pipedream.net beeceptor.com hookbin.com requestcatcher.com hooks.slack.com webhook.office.com "
        + "api.telegram.org hooks.zapier.com maker.ifttt.com ntfy.sh interact.sh oast.fun oast.pro oast.live oast.site oast.online oast.me "
        + "burpcollaborator.net oastify.com dnslog.cn ceye.io";

    public static readonly ImmutableArray<(ExfiltrationKind Kind, string Hosts)> ByKind = ImmutableArray.Create(
        (ExfiltrationKind.Storage, Storage),
        (ExfiltrationKind.FileSharing, FileSharing),
        (ExfiltrationKind.Paste, Paste),
        (ExfiltrationKind.Tunnel, Tunnel),
        (ExfiltrationKind.Webhook, Webhook));
}
