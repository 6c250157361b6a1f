using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>What must hold of every page on every device.</summary>
internal static class PageRules
{
    public const int HeaviestPage = 60 * 1024;
    public const int SmallestTarget = 44;

    /// <summary>Counts in the browser, so that what is measured is what a reader gets. Yields one line per fault.</summary>
    private const string Script =
        """
        ([heaviest, smallest]) => {
          const faults = [];
          const root = document.documentElement;
          const name = e => `<${e.tagName.toLowerCase()}${e.name ? ' name=' + e.name : ''}${e.className ? ' class=' + e.className : ''}> “${(e.textContent || e.value || '').trim().slice(0, 40)}”`;
          const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
          if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 3).map(name);
            faults.push(`overflows sideways: ${root.scrollWidth} > ${root.clientWidth} px by ${wide.join(', ')}`);
          }
          const headings = document.querySelectorAll('h1').length;
          if (headings !== 1) faults.push(`${headings} h1 headings`);
          if (!root.lang) faults.push('no language');
          if (!document.title.trim()) faults.push('no title');
          for (const field of document.querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea'))
            if (!field.labels?.length && !field.getAttribute('aria-label') && !field.getAttribute('aria-labelledby')) faults.push(`no label for ${name(field)}`);
          for (const button of document.querySelectorAll('button, input[type=submit], a.button, a[role=button]')) {
            const box = button.getBoundingClientRect();
            if (shown(button) && (box.height < smallest || box.width < smallest)) faults.push(`small target ${Math.round(box.width)}×${Math.round(box.height)}: ${name(button)}`);
          }
          for (const link of document.querySelectorAll('a[href], button')) if (!link.textContent.trim() && !link.getAttribute('aria-label')) faults.push(`nothing to read in ${link.outerHTML.slice(0, 80)}`);
          for (const image of document.querySelectorAll('img:not([alt])')) faults.push(`no alternative text for ${image.src}`);
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`id ${id} stands twice`);
          const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
          const weight = loaded.reduce((sum, entry) => sum + (entry.decodedBodySize || 0), 0);
          if (weight > heaviest) faults.push(`weighs ${weight} bytes`);
          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) =>
        await page.EvaluateAsync<string[]>(Script, new object[] { HeaviestPage, SmallestTarget });
}
